declare module 'lunr' {
  namespace lunr {
    type PipelineFunction = (token: unknown) => unknown;

    interface Pipeline {
      add(...functions: PipelineFunction[]): void;
    }

    interface Index {
      search(query: string): { readonly ref: string; readonly score: number }[];
    }

    class Builder {
      readonly pipeline: Pipeline;
      readonly searchPipeline: Pipeline;
      ref(name: string): void;
      field(name: string): void;
      add(document: object): void;
      build(): Index;
    }

    const trimmer: PipelineFunction;
    const stopWordFilter: PipelineFunction;
    const stemmer: PipelineFunction;
  }
  export default lunr;
}
